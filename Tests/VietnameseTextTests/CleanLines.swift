/// Lines that are as they should be: nothing in them was typed in a legacy font.
enum CleanLines {
    static let all = [
        // Vietnamese
        "Đà Nẵng – café", "Cộng hoà xã hội chủ nghĩa Việt Nam", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập – Tự do – Hạnh phúc", "có các món ngon, cúng giỗ và hát múa", "Ông Võ Văn Bé có hai cháu bé",
        "Ý kiến của bà con", "Anh Tú, chị Hà và bé Bì", "Huế, Hà Tĩnh, Vĩnh Phúc", "xã Ia Púch, xã Ea Súp",
        "huyện Krông Nô", "Lê-nin và Các Mác", "hóa, hoá; thúy, thuý; khỏe, khoẻ",
        "tóan, hòan, cuã, baõ, caó",
        "Ðông Anh, Ðà Lạt gõ bằng chữ Ð của Iceland", "cà phê phin, phở bò, bún chả", "là, và, thì, mà",
        "Kèm theo mẫu số 01/TP-HT", "Tôi có nhà ở Sài Gòn", "các-bô-na, pê-ni-xi-lin", "quý, quỳ, quỹ, quí",
        "Xô Viết Nghệ Tĩnh", "Pôn Pốt", "ngô, khoai, sắn", "VÕ THÀNH TÍN", "TÔI CÓ Ý KIẾN",
        "cê, ngê, kông là sai",
        "Tổ dân phố số 5 họp lúc 19h30", "Chữ ä, ö, ü không có trong tiếng Việt", "NÊN LÀM, KHÔNG NÊN",
        // Other languages
        "Müller", "São Paulo", "à la carte", "Citroën", "Citroën và Müller ở São Paulo", "Mü và Lü",
        "L’été, les élèves étaient à la plage près de Besançon", "où est passé le maïs ? Caïn le haïssait",
        "théâtre, château, forêt, hôpital, août, Noël", "Die Bäume blühen schön über den Flüssen",
        "Straße, Öl, Bär, Mädchen, Köln, Düsseldorf, Übung", "João não está em São Luís",
        "Coração, pão, avião, leão",
        "Seán Ó Briain", "niño, año, mañana, señor Núñez", "Raúl, Saúl, país, maíz, aún, baúl, caído",
        "Åse på Sørøya",
        "smörgåsbord och rödbetor", "Så går det på ön", "Æthelred", "Skjálfandafljót", "L·l: col·legi",
        "façade, naïve, rôle, résumé, Brontë, Zoë, coöperate", "Chloé Zhao", "København, Tromsø, Ålesund",
        "Łódź, Kraków",
        "Lü Bu, Nü Wa", "piñata, jalapeño, El Niño", "l’œuvre de Gaëlle", "Thaï, laïc, naïf",
        "Israël, Michaël, Caën",
        // Signs
        "10 µm", "±5 °C", "§ 4", "«Nhân Dân»", "« Tin mới »", "«Nam» và «Bắc»", "N·m",
        "moment 12 N·m, diện tích m×n",
        "5 × 3 = 15", "6 ÷ 2", "10 m² và 3 m³", "© 2024 UBND phường", "Microsoft® Word™", "Giá: 10.000 ₫",
        "¶ · § ®",
        "½ kg, ¼ lít, ¾ giờ", "1ª, 2º", "¿Qué? ¡Hola!", "£5, ¥100, ¢20", "x¹ + x² = y³",
        "Trang chủ · Tin tức · Liên hệ",
        "chú thích¹ và chú thích²", "a·b, u·v", "an toàn\u{AD}giao thông", "10µF", "µg, µl, µm, µA",
        "Th¹, CT¹",
        // English and code
        "This is plain English.", "naïve Bayes", "[link](https://example.vn/a-b?c=d)", "`let a = b`", "",
        "   ",
    ]
}
