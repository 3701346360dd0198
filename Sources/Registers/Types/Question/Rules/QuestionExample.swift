/// A question that is right, for the examples of the rules.
enum QuestionExample {
    static let lines = """
        received: 2020-11-16
        code: k7m2xq9tfa
        from: N.V.A.
        kind: cau-hoi
        field: Đất đai
        """
}
