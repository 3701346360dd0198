"""Invented Vietnamese news of a ward, put together from parts that fit each other.

Tone marks stand in the older placement throughout (hòa, khỏe, ủy), as an editor would keep them in one text.
"""

from random import Random

BODIES = (
    "Ủy ban nhân dân phường", "Hội Phụ nữ phường", "Đoàn Thanh niên phường", "Hội Nông dân phường",
    "Hội Cựu chiến binh phường", "Ủy ban Mặt trận Tổ quốc phường", "Trạm Y tế phường", "Ban Công tác Mặt trận",
    "Bộ phận một cửa", "Tổ công nghệ số cộng đồng", "Trường Tiểu học số 1", "Trường Mầm non Hoa Sen",
    "Hội Người cao tuổi", "Ban Văn hóa – Xã hội", "Hội Chữ thập đỏ", "Tổ tự quản môi trường",
    "Câu lạc bộ đọc sách", "Ban Quản lý chợ", "Hội Khuyến học", "Đội dân phòng",
)
ACTIONS = (
    "đã tổ chức", "vừa khai mạc", "phối hợp tổ chức", "bắt đầu thực hiện", "đã hoàn thành", "tiếp tục duy trì",
    "mở rộng", "tổng kết", "công bố kết quả", "chuẩn bị cho", "hướng dẫn người dân tham gia", "vận động các hộ cùng làm",
    "thống nhất kế hoạch", "kiểm tra tiến độ", "ra mắt mô hình", "nhân rộng",
)
EVENTS = (
    "ngày chủ nhật xanh", "lớp tập huấn kỹ năng số", "buổi đối thoại với người dân", "hội thi nấu ăn gia đình",
    "đợt khám sức khỏe cho người cao tuổi", "tuần lễ đọc sách", "chương trình trồng cây đầu xuân",
    "việc chỉnh trang ngõ phố", "việc thu gom rác tại nguồn", "giải bóng chuyền các tổ dân phố",
    "buổi trả kết quả thủ tục hành chính lưu động", "đợt tiêm chủng mở rộng", "ngày hội văn hóa các dòng họ",
    "lớp dạy bơi mùa hè", "việc sửa mặt đường bê tông", "phong trào nuôi heo đất", "buổi tuyên truyền an toàn giao thông",
    "diễn tập phòng cháy", "việc lắp đèn chiếu sáng", "phiên chợ nông sản sạch", "quỹ khuyến học của phường",
    "đợt cấp căn cước lưu động", "việc nạo vét mương thoát nước", "đêm văn nghệ chào năm học mới",
)
PLACES = (
    "ở nhà văn hóa tổ dân phố {n}", "trên tuyến đường ven hồ", "ở sân vận động phường", "trong khuôn viên trường học",
    "ở hội trường lớn", "dọc các ngõ của tổ dân phố {n}", "ở khu chợ chính", "ở công viên trung tâm",
    "trên cánh đồng phía nam", "ở trụ sở tiếp dân", "tại {n} điểm trong phường", "ở vườn hoa tổ dân phố {n}",
)
PURPOSES = (
    "để người dân đi lại thuận tiện hơn", "nhằm giữ gìn đường phố sạch đẹp", "giúp các gia đình khó khăn",
    "để việc giải quyết hồ sơ nhanh hơn", "nhằm nâng cao sức khỏe cộng đồng", "để trẻ em có chỗ vui chơi an toàn",
    "giúp người cao tuổi làm quen với dịch vụ công", "nhằm chuẩn bị cho mùa mưa bão",
    "để mỗi hộ tự phân loại rác trước khi bỏ", "với sự tham gia của gần {n} hộ dân",
    "với kinh phí do các hộ tự nguyện đóng góp", "sau khi lấy ý kiến của các tổ dân phố",
    "trong khuôn khổ kế hoạch của cả năm", "đúng với lịch đã thông báo từ đầu tháng",
)
OPENINGS = (
    "Sáng cuối tuần,", "Trong tuần qua,", "Đầu tháng này,", "Từ nhiều năm nay,", "Ngay sau kỳ nghỉ,",
    "Trước mùa mưa,", "Vào buổi chiều,", "Trong hai ngày liền,", "Cùng thời gian đó,", "Sau ba tháng chuẩn bị,",
)
REMARKS = (
    "Nhiều người dân cho biết họ sẵn sàng góp thêm ngày công khi cần",
    "Các tổ trưởng ghi lại từng ý kiến và chuyển về bộ phận phụ trách",
    "Kết quả được niêm yết ở bảng tin để mọi người cùng theo dõi",
    "Những phần việc còn lại sẽ làm xong trước cuối quý",
    "Năm nay số người đến dự đông hơn năm trước {n} người",
    "Ban tổ chức nhắc mọi người mang theo nước uống và mũ",
    "Phần lớn hồ sơ được trả sớm hơn giấy hẹn",
    "Các cháu nhỏ rất thích góc đọc sách mới",
    "Người đi đường nên chọn lối khác trong thời gian thi công",
    "Mỗi hộ nhận một tờ hướng dẫn in chữ lớn, dễ đọc",
    "Việc này không phát sinh khoản thu nào đối với người dân",
    "Cán bộ phụ trách trả lời trực tiếp {n} câu hỏi ngay trong buổi gặp",
)
HEADINGS = (
    "Việc đã làm", "Việc sắp tới", "Ý kiến của người dân", "Cách tham gia", "Kết quả bước đầu", "Thời gian và địa điểm",
    "Những điều cần lưu ý", "Kinh nghiệm từ cơ sở", "Con số trong tháng", "Phân công thực hiện",
)
ROWS = (
    "Số hộ tham gia", "Số ngày công", "Số cây đã trồng", "Số hồ sơ đã trả", "Số mét đường đã sửa", "Số lượt khám",
    "Số cuốn sách tặng", "Số đèn đã lắp", "Số buổi tuyên truyền", "Số suất quà",
)
TOPICS = (
    "môi trường", "y tế", "giáo dục", "giao thông", "chuyển đổi số", "cải cách hành chính", "văn nghệ", "thể thao",
    "người cao tuổi", "trẻ em", "phụ nữ", "thanh niên", "khuyến học", "an sinh xã hội", "đô thị văn minh",
    "phòng cháy", "phòng chống thiên tai", "nông nghiệp", "chợ", "vệ sinh an toàn thực phẩm", "tiếp dân",
    "dịch vụ công", "chiếu sáng", "cây xanh", "thoát nước", "thư viện", "gia đình", "hiến máu", "tiêm chủng",
    "đường làng ngõ phố", "du lịch", "tiết kiệm điện", "nước sạch", "làm việc tốt", "khởi nghiệp", "việc làm",
)


class Writer:
    """Draws texts from one seeded generator: the same seed gives the same texts."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)

    def _fill(self, text: str) -> str:
        return text.replace("{n}", str(self.random.randint(2, 96)))

    def _pick(self, parts: tuple[str, ...]) -> str:
        return self._fill(self.random.choice(parts))

    def sentence(self) -> str:
        """One sentence without its full stop."""
        if self.random.random() < 0.3:
            return self._pick(REMARKS)
        core = " ".join(map(self._pick, (BODIES, ACTIONS, EVENTS, PLACES)))
        if self.random.random() < 0.5:
            core = f"{self._pick(OPENINGS)} {core[0].lower()}{core[1:]}"
        return f"{core} {self._pick(PURPOSES)}" if self.random.random() < 0.7 else core

    def title(self, number: int) -> str:
        """A title that no other article has."""
        return f"{self._pick(BODIES)} {self._pick(ACTIONS)} {self._pick(EVENTS)}, tin số {number}"

    def subjects(self) -> list[str]:
        """Two topics of many articles and a place of few."""
        return [*self.random.sample(TOPICS, 2), f"tổ dân phố {self.random.randint(1, 160)}"]

    def paragraph(self, sentences: int) -> str:
        return " ".join(self.sentence() + "." for _ in range(sentences))

    def bullets(self, count: int) -> str:
        return "\n".join(f"- {self.sentence()}" for _ in range(count))

    def steps(self, count: int) -> str:
        return "\n".join(f"{index}. {self.sentence()}" for index in range(1, count + 1))

    def table(self, rows: int) -> str:
        lines = [f"| {name} | {self.random.randint(1, 999)} |" for name in self.random.sample(ROWS, rows)]
        return "\n".join(["| Nội dung | Số lượng |", "|---|---:|", *lines])

    def body(self, links: list[tuple[str, str]]) -> str:
        """A text of about 3 kB: paragraphs with emphasis and links, lists, now and then a table or a quotation."""
        blocks = [self.paragraph(3)]
        for heading in self.random.sample(HEADINGS, self.random.randint(2, 3)):
            blocks += [f"## {heading}", self.paragraph(self.random.randint(2, 4))]
            blocks.append(f"{self.sentence()}, **{self._pick(EVENTS)}** là việc được nhắc đến nhiều nhất.")
            blocks.append(self.bullets(4) if self.random.random() < 0.7 else self.steps(3))
        if links:
            blocks.append("Xem thêm " + " và ".join(f"[{text}]({address})" for text, address in links) + ".")
        if self.random.random() < 0.6:
            blocks.append(self.table(5))
        if self.random.random() < 0.2:
            blocks.append(f"> {self.sentence()}.")
        return "\n" + "\n\n".join(blocks) + "\n"
