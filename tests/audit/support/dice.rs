//! Small seeded random numbers, and ways to spoil a text or file that somebody may have sent.

use serde_json::Value;

/// Marsaglia's xorshift with 64 bits: the same numbers from the same seed, on every machine.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        // Neighbouring seeds must not give neighbouring numbers, and zero would stay zero.
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    pub fn roll(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// A number below `end`; 0 when there is none.
    pub fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end).expect("fits").max(1);
        usize::try_from((self.roll() >> 11) % end).expect("below a usize")
    }

    pub fn pick<'a, T: ?Sized>(&mut self, all: &[&'a T]) -> &'a T {
        all[self.below(all.len())]
    }
}

const NUMBERS: [&str; 12] = [
    "0",
    "-1",
    "1e999",
    "0.1",
    "65535",
    "65536",
    "4294967295",
    "4294967296",
    "9007199254740993",
    "18446744073709551615",
    "99999999999999999999999999",
    "00",
];
const PIECES: [&str; 24] = [
    "\"", "\\", "{", "}", "[", "]", ",", ":", "null", "true", "\n", "\r", "\0", "\t", "\u{feff}", "\u{ff1d}", "'", ".",
    "..", "\\ud800", "\\u0000", "/", " ", "\u{95e8}",
];
const NESTS: [&str; 4] = ["[", "{\"a\":", "[{\"edit\":", "\"("];

/// Spoils the input once to three times, each time in one of nine ways.
pub fn spoil(dice: &mut Dice, input: &[u8]) -> Vec<u8> {
    let mut bytes = input.to_vec();
    for _ in 0..=dice.below(3) {
        spoil_once(dice, &mut bytes);
    }
    bytes
}

fn spoil_once(dice: &mut Dice, bytes: &mut Vec<u8>) {
    let len = bytes.len();
    let (from, to) = span(dice, len, 40);
    match dice.below(9) {
        0 => {
            if let Some(byte) = bytes.get_mut(from) {
                *byte ^= 1 << dice.below(8);
            }
        }
        1 => bytes.truncate(from),
        2 => drop(bytes.drain(from..to)),
        3 => insert(bytes, from, dice.pick(&PIECES).as_bytes()),
        4 => {
            let copied = bytes[from..to].to_vec();
            let (place, _) = span(dice, len, 1);
            insert(bytes, place, &copied);
        }
        5 => swap_numbers(dice, bytes),
        6 => {
            let number = dice.pick(&NUMBERS);
            if let Some((from, to)) = number_at(dice, bytes) {
                bytes.splice(from..to, number.bytes());
            }
        }
        7 => insert(bytes, from, dice.pick(&NESTS).repeat(1 + dice.below(400)).as_bytes()),
        _ => insert(bytes, from, &dice.roll().to_le_bytes()),
    }
}

fn insert(bytes: &mut Vec<u8>, at: usize, piece: &[u8]) {
    bytes.splice(at..at, piece.iter().copied());
}

/// A place in the input, and an end that is not far behind it.
fn span(dice: &mut Dice, len: usize, most: usize) -> (usize, usize) {
    let from = dice.below(len + 1);
    (from, (from + dice.below(most + 1)).min(len))
}

/// A run of digits somewhere in the input.
fn number_at(dice: &mut Dice, bytes: &[u8]) -> Option<(usize, usize)> {
    let start = dice.below(bytes.len());
    let from = start + bytes.get(start..)?.iter().position(u8::is_ascii_digit)?;
    let length = bytes[from..].iter().take_while(|b| b.is_ascii_digit()).count();
    Some((from, from + length))
}

fn swap_numbers(dice: &mut Dice, bytes: &mut Vec<u8>) {
    let Some(one) = number_at(dice, bytes) else { return };
    let Some(two) = number_at(dice, bytes) else { return };
    let (first, second) = if one.0 <= two.0 { (one, two) } else { (two, one) };
    if first.1 <= second.0 {
        let (before, behind) = (bytes[first.0..first.1].to_vec(), bytes[second.0..second.1].to_vec());
        bytes.splice(second.0..second.1, before);
        bytes.splice(first.0..first.1, behind);
    }
}

/// Spoils a JSON text so that it stays JSON: values of the text in each other's place, lines twice, lines in another order,
/// numbers next to what they were. What is no JSON is spoiled as bytes.
pub fn spoil_json(dice: &mut Dice, input: &[u8]) -> Vec<u8> {
    let Ok(mut value) = serde_json::from_slice::<Value>(input) else { return spoil(dice, input) };
    let mut scalars = vec![Value::Null, Value::Bool(true), Value::from(u64::MAX), Value::from(-1), Value::from("")];
    collect(&value, &mut scalars);
    for _ in 0..=dice.below(2) {
        let other = scalars[dice.below(scalars.len())].clone();
        // About every second node is no scalar.
        if let Some(node) = node_at(&mut value, &mut dice.below(2 * scalars.len())) {
            spoil_node(dice, node, other);
        }
    }
    value.to_string().into_bytes()
}

fn collect(value: &Value, scalars: &mut Vec<Value>) {
    match value {
        Value::Array(all) => all.iter().for_each(|one| collect(one, scalars)),
        Value::Object(all) => all.values().for_each(|one| collect(one, scalars)),
        scalar => scalars.push(scalar.clone()),
    }
}

/// The n-th node, counted from the outside in.
fn node_at<'a>(value: &'a mut Value, n: &mut usize) -> Option<&'a mut Value> {
    if *n == 0 {
        return Some(value);
    }
    *n -= 1;
    match value {
        Value::Array(all) => all.iter_mut().find_map(|one| node_at(one, n)),
        Value::Object(all) => all.values_mut().find_map(|one| node_at(one, n)),
        _ => None,
    }
}

fn spoil_node(dice: &mut Dice, node: &mut Value, other: Value) {
    match (node, dice.below(4)) {
        (Value::Array(all), 0) if !all.is_empty() => drop(all.remove(dice.below(all.len()))),
        (Value::Array(all), 1) if !all.is_empty() => all.push(all[dice.below(all.len())].clone()),
        (Value::Array(all), _) if all.len() > 1 => {
            let (one, two) = (dice.below(all.len()), dice.below(all.len()));
            all.swap(one, two);
        }
        (Value::Object(all), 0) => {
            if let Some(key) = all.keys().nth(dice.below(all.len())).cloned() {
                all.remove(&key);
            }
        }
        (Value::String(text), 0) => text.push_str(dice.pick(&PIECES)),
        (Value::String(text), 1) => {
            let bytes = spoil(dice, text.as_bytes());
            *text = String::from_utf8_lossy(&bytes).into_owned();
        }
        (node @ Value::Number(_), 0 | 1) => {
            let near =
                node.as_i64().unwrap_or_default().wrapping_add(1).wrapping_sub(2 * i64::from(dice.below(2) == 0));
            *node = Value::from(near);
        }
        (Value::Array(_) | Value::Object(_), _) => {}
        (node, _) => *node = other,
    }
}
