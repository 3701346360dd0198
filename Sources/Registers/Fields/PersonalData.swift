/// What no register may say of a citizen, for texts outside of records.
public enum PersonalData {
    /// What a text gives away, in the words of a message: a name, a number or an address; nil where it is nothing.
    public static func kind(in text: String) -> String? {
        if PersonalContact.stands(in: text) { return "số điện thoại, số giấy tờ hoặc địa chỉ thư" }
        return PersonalName.titledName(in: text) ?? PersonalName.introducedName(in: text) == nil
            ? nil : "họ tên"
    }
}
