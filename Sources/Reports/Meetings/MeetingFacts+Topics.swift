import CivilTime
public import Content
import Editorial
import Reading
import Registers

extension MeetingFacts {
    /// The points of the agenda.
    ///
    /// - Parameters:
    ///   - settings: the ward.
    ///   - secretPaths: the articles of which nothing but the path may be told.
    public func topics(_ settings: Settings, secretPaths: Set<String>) -> [MeetingTopic] {
        let refused = articles.filter(\.frontMatter.acts.nameStateSecret).map(\.path)
        let words = MeetingWords(settings: settings, secretPaths: secretPaths.union(refused))
        return [
            conclusionTopic(words), limitTopic(words), returnTopic(words), waitingTopic(words),
            idleTopic(words),
            questionTopic(words), programmeTopic(words), opinionTopic(words),
        ] + otherTopics(words)
    }

    private func conclusionTopic(_ words: MeetingWords) -> MeetingTopic {
        MeetingTopic(
            "Kết luận các cuộc họp trước chưa xong (QC Đ8.6)", "\(openConclusions.count) kết luận",
            openConclusions.map { words.conclusion($0.conclusion, of: $0.meeting, today: today) })
    }

    private func limitTopic(_ words: MeetingWords) -> MeetingTopic {
        MeetingTopic(
            "Thời hạn (QC Đ11.1, Đ12)",
            "\(overdue.count) quá hạn, \(late.count) xong muộn trong kỳ, \(near.count) sắp đến hạn",
            (overdue + late + near).map(words.deadline))
    }

    private func returnTopic(_ words: MeetingWords) -> MeetingTopic {
        let counts = [
            (Act.Action.sendBack, "trả lại"), (.refuse, "từ chối đăng"), (.suspend, "tạm ẩn"),
            (.withdraw, "gỡ"),
        ].map { action, title in "\(returned.count { $0.act.action == action }) \(title)" }
        return MeetingTopic(
            "Tin, bài trả lại, từ chối, gỡ trong kỳ (QC Đ4.2b, Đ5.3)", counts.joined(separator: ", "),
            returned.map(words.returned))
    }

    private func waitingTopic(_ words: MeetingWords) -> MeetingTopic {
        MeetingTopic(
            "Việc duyệt chờ quá hạn (QC Đ5.3, Đ6.6)", "\(waiting.count) việc", waiting.map(words.waiting))
    }

    private func idleTopic(_ words: MeetingWords) -> MeetingTopic {
        MeetingTopic(
            "Chuyên mục chậm cập nhật (QC Đ5.2, Đ9.5)", "\(idle.count) chuyên mục", idle.map(words.section))
    }

    private func questionTopic(_ words: MeetingWords) -> MeetingTopic {
        MeetingTopic(
            "Câu hỏi, phản ánh, kiến nghị (QC Đ4.2c)",
            questions.sentence,
            questions.overdue.map { item in
                "\(words.name(item.article)): hạn \(item.due?.vietnamese ?? "chưa rõ")."
            })
    }

    private func programmeTopic(_ words: MeetingWords) -> MeetingTopic {
        let tasks = programme.parts.flatMap { part in part.tasks.map { (part: part, task: $0) } }
        let done = tasks.count { $0.task.done.map(period.contains) ?? false }
        let pressing = tasks.filter { [.overdue, .near].contains($0.task.state) }
        let overdue = pressing.count { $0.task.state == .overdue }
        return MeetingTopic(
            "Chương trình công tác (QC Đ6.3)",
            "\(done) việc xong trong kỳ, \(overdue) quá hạn, \(pressing.count - overdue) sắp đến hạn",
            pressing.map { words.task($0.task, of: $0.part) })
    }

    private func opinionTopic(_ words: MeetingWords) -> MeetingTopic {
        let open = programme.openOpinions
        return MeetingTopic(
            "Khó khăn, vướng mắc, đề xuất (QC Đ5.4, Đ15)",
            "\(open.count) ý kiến chưa có quyết định, \(open.count { $0.submitted == nil }) chưa trình",
            open.map(words.opinion))
    }

    private func otherTopics(_ words: MeetingWords) -> [MeetingTopic] {
        meeting.items.map { MeetingTopic($0) }
            + [
                next.map {
                    MeetingTopic("Cuộc họp thường kỳ tiếp theo (QC Đ12.1)", "chậm nhất ngày \($0.vietnamese)")
                }
            ].compactMap { $0 }
    }
}
