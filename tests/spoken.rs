//! What a voice is given: single cases, what holds for any text, and every message a resident can come to.
#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use fluent_syntax::ast::Entry;
use proptest::prelude::*;
use std::path::Path;
use std::process::Command;
use tongda::text::{Args, Locale, Texts, sentences, spoken};

/// A voice would read these out by their names, or stumble.
const SIGNS: &str = "/·%‰≥≤×÷±=—–～|*#&@~_<>[]{}()（）〔〕【】《》+…•→¥￥$\u{200b}";

/// Latin letters that stay in a Chinese text: names, and the letters of licences, paper and standards.
const KEPT: [&str; 10] = ["A", "B", "C", "G", "J", "Q", "R", "T", "U", "English"];

/// What is wrong with a spoken text; nothing when a voice can read it.
fn fault(locale: Locale, said: &str) -> Option<String> {
    if let Some(sign) = said.chars().find(|sign| SIGNS.contains(*sign) || sign.is_control()) {
        return Some(format!("{sign:?} is no word"));
    }
    if locale == Locale::En {
        return None;
    }
    said.chars().find(|letter| letter.is_numeric() && *letter != '〇').map(|digit| format!("{digit:?} is a digit"))
}

/// A Latin word of a Chinese text that is not kept on purpose.
fn stranger(said: &str) -> Option<&str> {
    said.split(|letter: char| !letter.is_ascii_alphabetic()).find(|word| !word.is_empty() && !KEPT.contains(word))
}

fn locale(tag: &str) -> Locale {
    Locale::from_tag(tag).unwrap()
}

#[test]
fn each_text_is_said_as_the_table_has_it() {
    let table = std::fs::read_to_string("tests/data/spoken.tsv").unwrap();
    let mut count = 0;
    for (number, line) in table.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
        let [tag, shown, said] = line.split('\t').collect::<Vec<_>>().try_into().unwrap();
        assert_eq!(spoken(locale(tag), shown), said, "tests/data/spoken.tsv:{}: {shown}", number + 1);
        count += 1;
    }
    assert!(count >= 80, "{count} lines only");
}

/// Texts made of what the rules look for, thrown together.
fn jumble() -> impl Strategy<Value = String> {
    let parts = "0 1 2 5 12345 110 2026 19 10000 , . : ： - — – ～ / % ‰ + ¥ $ ≥ × °C ² ① Ⅳ 〇 第 打 年 月 日 元 个 万 到 、 \
        和 号 级 （ ） ( ) 〔 〕 [ ] 《 》 “ ” ' ’ \" … · | a B GB GB/T No. e.g. (s) mm m km/h & é 他（她） 或 call yuan 坡度 \
        周 ， 。 ？ ; ? ＞ ａ ７ 😀 ß İ two-inch 和/或 _ * # @ ~ { } < > =";
    let mut parts: Vec<&str> = parts.split_whitespace().collect();
    parts.extend([" ", " ", "\n", "\t", "\u{200b}", "\u{301}", "\u{7f}", "\u{85}"]);
    prop::collection::vec(prop::sample::select(parts), 0..12).prop_map(|parts| parts.concat())
}

fn letters(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn what_is_said_holds_no_sign_and_is_said_as_it_stands(text in prop_oneof![jumble(), any::<String>()]) {
        for locale in Locale::ALL {
            let said = spoken(locale, &text);
            prop_assert_eq!(fault(locale, &said), None, "{:?} as {:?}", text, said);
            prop_assert_eq!(&spoken(locale, &said), &said, "{:?}", text);
        }
    }

    #[test]
    fn sentences_lose_no_letter_and_are_short(text in prop_oneof![jumble(), any::<String>(), "[一-九，。.,a-z ]{0,400}"]) {
        let pieces = sentences(&text);
        prop_assert_eq!(letters(&pieces.concat()), letters(&text));
        for piece in pieces {
            prop_assert!(piece.chars().count() <= 120 && !letters(&piece).is_empty(), "{:?}", piece);
        }
    }
}

#[test]
fn a_text_falls_into_its_sentences() {
    let check = |text: &str, expected: &[&str]| assert_eq!(sentences(text), expected, "{text}");
    check("先打电话。再去窗口！好吗？", &["先打电话。", "再去窗口！", "好吗？"]);
    check("他说：“好的。”然后走了", &["他说：“好的。”", "然后走了"]);
    check("一行\n\n两行\n", &["一行", "两行"]);
    check("See GB 1.2. Ask, e.g. here; No. 5 is open.", &["See GB 1.2.", "Ask, e.g. here;", "No. 5 is open."]);
    check("The share is 1.5 percent. Really?! Yes.", &["The share is 1.5 percent.", "Really?!", "Yes."]);
    check("。 … ！", &[]);
    check("", &[]);
}

#[test]
fn a_long_sentence_is_parted_at_a_comma() {
    let long = "要符合哪些条件，规划没有写明，".repeat(8);
    let parts = sentences(&long);
    assert!(
        parts.len() > 1 && parts.iter().all(|part| part.ends_with('，') && part.chars().count() <= 70),
        "{parts:?}"
    );
    let amounts = "It costs 2,000 yuan ".repeat(20);
    assert!(sentences(&amounts).iter().all(|part| !part.ends_with("2,") && part.chars().count() <= 120));
    assert_eq!(sentences(&"长".repeat(150)).iter().map(|part| part.chars().count()).collect::<Vec<_>>(), [50, 50, 50]);
}

/// All messages and attributes of the stages for residents, in one language.
fn messages(locale: Locale) -> (Texts, Vec<String>) {
    let (mut texts, mut ids) = (Texts::new(locale), Vec::new());
    for stage in ["start", "questions", "results", "kiosk"] {
        let folder = Path::new("locales").join(locale.tag()).join(stage);
        // A stage may not be written yet; the count below sees to it that not all are missing.
        let entries = std::fs::read_dir(folder).into_iter().flatten();
        for path in
            entries.map(|entry| entry.unwrap().path()).filter(|path| path.extension().is_some_and(|e| e == "ftl"))
        {
            let source = std::fs::read_to_string(path).unwrap();
            for entry in fluent_syntax::parser::parse(source.as_str()).unwrap().body {
                let Entry::Message(message) = entry else { continue };
                ids.extend(message.value.iter().map(|_| message.id.name.to_string()));
                ids.extend(message.attributes.iter().map(|a| format!("{}.{}", message.id.name, a.id.name)));
            }
            texts.add(source).unwrap();
        }
    }
    (texts, ids)
}

/// Arguments as the pages give them, for one person and for another, for one thing and for several.
fn samples(locale: Locale) -> [Args<'static>; 2] {
    let words = match locale {
        Locale::ZhCn => {
            ["年龄（周岁）", "2 级、3 级", "专栏2第2项", "岁", "身份证、户口簿", "C5 驾驶证", "张三", "大字"]
        }
        Locale::En => [
            "age (years)",
            "grade 2 / 3",
            "box 2, item 2",
            "years",
            "ID card, photos",
            "a C5 licence",
            "Li Na",
            "large",
        ],
    };
    [("self", 1), ("other", 2026)].map(|(who, count)| {
        let mut args = Args::new();
        for name in
            ["count", "likely", "ask", "open", "low", "high", "most", "all", "checked", "head", "tail", "section"]
        {
            args.set(name, count);
        }
        for name in [
            "seconds",
            "minutes",
            "number",
            "total",
            "at",
            "of",
            "left",
            "done",
            "month",
            "day",
            "n",
            "step",
            "rate",
            "volume",
            "value",
            "failed",
            "passed",
            "cannot_tell",
            "untested",
            "seen",
            "short",
            "unread",
            "pixel",
            "distance",
        ] {
            args.set(name, count % 11 + 1);
        }
        for (at, names) in [
            ["what", "name", "title"],
            ["answer", "answers", "text"],
            ["source", "places", "place"],
            ["unit", "key", "verdict"],
            ["papers", "lead", "with"],
            ["group", "row", "item"],
            ["signer", "page", "theme"],
            ["size", "where", "figure"],
        ]
        .iter()
        .enumerate()
        {
            names.iter().for_each(|name| args.set(*name, words[at]));
        }
        args.set("year", "2026");
        args.set("version", "2026-11-23");
        args.set("who", who);
        args
    })
}

/// What names files and keys as they are written is read by whoever looks after the machine; and some words of the first
/// page are English in every language.
fn may_be_foreign(id: &str) -> bool {
    ["config-", "operator-", "keys-", "calibrate-", "self-"].iter().any(|part| id.starts_with(part))
        || id.starts_with("attract-") && id.ends_with("-en")
}

#[test]
fn every_message_for_residents_can_be_said() {
    for locale in Locale::ALL {
        let (texts, ids) = messages(locale);
        let mut faults = Vec::new();
        for id in &ids {
            for args in samples(locale) {
                let shown = texts.format(id, Some(&args)).unwrap();
                let said = texts.spoken(id, Some(&args)).unwrap();
                // A separator or a bracket around an argument says nothing by itself.
                let is_silent = said.is_empty() && !letters(&shown).is_empty();
                let empty = is_silent.then(|| "nothing is said".to_string());
                let foreign = stranger(&said).filter(|_| locale == Locale::ZhCn && !may_be_foreign(id));
                let foreign = foreign.map(|word| format!("`{word}` is not Chinese"));
                let found = empty.or(fault(locale, &said)).or(foreign);
                faults.extend(found.map(|fault| format!("{} {id}: {fault}: {shown} => {said}", locale.tag())));
            }
        }
        assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
        assert!(ids.len() > 2000, "{} messages only", ids.len());
    }
}

#[test]
fn a_message_may_bring_its_own_spoken_form() {
    let mut texts = Texts::new(Locale::ZhCn);
    let ftl = "a = 重庆 3 号\n    .spoken = 崇庆 { $n } 号\n    .what = 5 个\n    .what-spoken = 五个吧\nb = 2 个\n    .hint = 2 级\n";
    texts.add(ftl.to_string()).unwrap();
    let mut args = Args::new();
    args.set("n", 2);
    let say = |id| texts.spoken(id, Some(&args));
    assert_eq!(say("a").as_deref(), Some("崇庆二号"));
    assert_eq!(say("a.what").as_deref(), Some("五个吧"));
    assert_eq!(say("b").as_deref(), Some("两个"));
    assert_eq!(say("b.hint").as_deref(), Some("二级"));
    assert_eq!(say("c"), None);
}

/// Renders a dozen Chinese lines with espeak-ng, if it is there (`apt-get install espeak-ng`):
/// `cargo test --features cli --test spoken -- --ignored --nocapture`.
///
/// The voice is `cmn-latn-pinyin`: espeak-ng 1.51 (Debian 12, 2026-11) reads characters through pinyin, and its voice
/// `cmn` takes that pinyin for English, so that 零 is heard as "ling two".
#[test]
#[ignore = "needs espeak-ng"]
fn espeak_says_a_dozen_lines_in_chinese() {
    let voice = "cmn-latn-pinyin";
    let run = |args: &[&str]| Command::new("espeak-ng").args(["-v", voice]).args(args).output();
    if run(&["-q", "好"]).is_err() {
        return;
    }
    let file = std::env::temp_dir().join(format!("tongda-spoken-{}.wav", std::process::id()));
    let lines = [
        "满 18 岁",
        "16—59 周岁",
        "1.5%",
        "2000元",
        "12 个",
        "第 2 条",
        "2026年11月23日",
        "打 12345 问",
        "9:00—17:00",
        "GB 55019-2021",
        "2021—2025年",
        "乡（街道）窗口",
    ];
    for line in lines {
        let said = spoken(Locale::ZhCn, line);
        let phonemes = String::from_utf8(run(&["-x", "-q", &said]).unwrap().stdout).unwrap();
        assert!(!phonemes.contains("(en)"), "{said}: {phonemes}");
        run(&["-w", file.to_str().unwrap(), &said]).unwrap();
        // 16 bits at 22 050 Hz behind a header of 44 bytes.
        let seconds = (std::fs::metadata(&file).unwrap().len().saturating_sub(44)) as f64 / 44_100.0;
        let syllables = letters(&said).chars().count() as f64;
        assert!((0.1..0.7).contains(&(seconds / syllables)), "{said}: {seconds} s for {syllables} syllables");
    }
    std::fs::remove_file(file).unwrap();
}
