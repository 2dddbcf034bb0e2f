package dossier.recognise.figure;

import dossier.recognise.figure.FigureWords.Role;
import dossier.recognise.text.Reading.Kind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers with their scale and unit: "2,783", "six", "$5.2bn", "375 million dollars", "60 per cent", "20 square kilometres". */
final class Quantities {
    /**
     * @param from its first token, a currency sign before it included
     * @param until the token after its last
     * @param unit `1` where there is none
     * @param spelled whether it is a small number in words
     */
    record Quantity(int from, int until, BigDecimal amount, String unit, boolean spelled) {}

    private static final int DIGITS = 15;

    private final Words words;

    Quantities(Words words) {
        this.words = words;
    }

    /** The quantity that begins at a token; null where none does. */
    @Nullable
    Quantity read(int token) {
        String currency = words.value(token, Role.SIGN);
        if (currency != null
                && (words.isKind(token, Kind.MARK) || words.reading().isAllCapitals(token))) {
            int number = words.is(token, "us") && words.isMark(token + 1, "$") ? token + 2 : token + 1;
            Number amount = number(number);
            return amount == null ? null : new Quantity(token, amount.until, amount.value, currency, false);
        }
        String prefixed = prefixed(token);
        if (prefixed != null) {
            Number amount = number(token + 2);
            return amount == null ? null : new Quantity(token, amount.until, amount.value, prefixed, false);
        }
        Number amount = number(token);
        return amount == null ? null : withUnit(token, amount);
    }

    /** "US$", "C$", "HK$": letters close before the sign. */
    private @Nullable String prefixed(int token) {
        if (!words.isKind(token, Kind.WORD) || !words.isMark(token + 1, "$") || !words.isGlued(token + 1)) {
            return null;
        }
        return words.word(token).equals("us") || words.word(token).equals("u.s.")
                ? "USD"
                : signed(words.word(token) + "$");
    }

    private @Nullable String signed(String sign) {
        return FigureWords.ENGLISH.value(sign, Role.SIGN);
    }

    private Quantity withUnit(int token, Number amount) {
        int at = amount.until;
        at = words.isHyphen(at) && words.isGlued(at) ? at + 1 : at;
        if (words.is(at, "per") && (words.is(at + 1, "cent") || words.is(at + 1, "centum"))) {
            return new Quantity(token, at + 2, amount.value, "%", false);
        }
        if (words.is(at, "percentage") && (words.is(at + 1, "points") || words.is(at + 1, "point"))) {
            return new Quantity(token, at + 2, amount.value, "pp", false);
        }
        String power = words.value(at, Role.POWER);
        int unit = power == null ? at : words.isMark(at + 1, ".") ? at + 2 : at + 1;
        String currency = power == null ? currency(unit) : null;
        if (currency != null) {
            int until = words.has(unit, Role.CURRENCY) ? unit + 1 : unit + 2;
            return new Quantity(token, until, amount.value, currency, false);
        }
        String measure = words.value(unit, Role.MEASURE);
        if (measure != null && !(measure.equals("%") && words.isKind(unit, Kind.WORD) && !words.isLowerCase(unit))) {
            String name = power == null ? measure : measure + power;
            return new Quantity(token, unit + 1, amount.value, name, false);
        }
        return new Quantity(token, amount.until, amount.value, "1", amount.spelled);
    }

    /** A currency's name, with its country's before it ("US dollars"). */
    private @Nullable String currency(int token) {
        String code = words.value(token, Role.CURRENCY);
        return code != null ? code : words.isCapitalised(token) ? words.value(token + 1, Role.CURRENCY) : null;
    }

    private record Number(int until, BigDecimal value, boolean spelled) {}

    private @Nullable Number number(int token) {
        Number plain = words.isKind(token, Kind.NUMBER) ? digits(token) : glued(token);
        plain = plain == null ? spelled(token) : plain;
        if (plain == null) {
            return null;
        }
        int at = words.isHyphen(plain.until) && words.isGlued(plain.until) ? plain.until + 1 : plain.until;
        String scale = words.value(at, Role.SCALE);
        boolean letter = words.word(at).length() < 3;
        if (scale == null || letter && !words.isGlued(at)) {
            return plain;
        }
        return new Number(at + 1, plain.value.multiply(new BigDecimal(scale)), false);
    }

    private @Nullable Number digits(int token) {
        BigDecimal value = value(words.word(token));
        return value == null ? null : new Number(token + 1, value, false);
    }

    /** "1,500" and "1.500.000" by thousands, "3.5" as a fraction; null for what is neither ("12.5.2020"). */
    private static @Nullable BigDecimal value(String digits) {
        if (digits.length() > DIGITS) {
            return null;
        }
        int comma = digits.indexOf(',');
        int point = digits.indexOf('.');
        if (point >= 0 && point != digits.lastIndexOf('.')) {
            return null;
        }
        String whole = point >= 0 ? digits.substring(0, point) : digits;
        if (comma >= 0) {
            String[] groups = whole.split(",", -1);
            for (int i = 1; i < groups.length; i++) {
                if (groups[i].length() != 3) {
                    return null;
                }
            }
        }
        return new BigDecimal(digits.replace(",", ""));
    }

    /** "5bn", "40km", "10m": digits with letters close behind. */
    private @Nullable Number glued(int token) {
        if (!words.isKind(token, Kind.MIXED)) {
            return null;
        }
        String word = words.word(token);
        int letters = 0;
        while (letters < word.length() && !Character.isLetter(word.charAt(letters))) {
            letters++;
        }
        BigDecimal value = value(word.substring(0, letters));
        String scale = FigureWords.ENGLISH.value(word.substring(letters), Role.SCALE);
        return value == null || scale == null
                ? null
                : new Number(token + 1, value.multiply(new BigDecimal(scale)), false);
    }

    /** "six", "forty-four", "two hundred and ten", "a dozen", "half a million". */
    private @Nullable Number spelled(int token) {
        if (words.is(token, "half") && words.is(token + 1, "a") && words.has(token + 2, Role.SCALE)) {
            return new Number(
                    token + 3,
                    new BigDecimal(words.value(token + 2, Role.SCALE)).multiply(new BigDecimal("0.5")),
                    false);
        }
        if ((words.is(token, "a") || words.is(token, "an"))
                && words.has(token + 1, Role.SCALE)
                && words.word(token + 1).length() > 2) {
            return new Number(token + 2, new BigDecimal(words.value(token + 1, Role.SCALE)), true);
        }
        long total = 0;
        long part = -1;
        int at = token;
        while (words.isOneSentence(token, at)) {
            String number = words.value(at, Role.NUMBER);
            String scale = words.value(at, Role.SCALE);
            if (number != null
                    && (part < 0 || part % 100 == 0 || part % 100 >= 20 && part % 10 == 0 && number.length() == 1)) {
                part = Math.max(part, 0) + Long.parseLong(number);
            } else if (scale != null
                    && part > 0
                    && part < 1000
                    && words.word(at).length() > 2
                    && scale.length() <= 10) {
                long times = Long.parseLong(scale);
                if (times >= 1000) {
                    total += part * times;
                    part = 0;
                } else {
                    part *= times;
                }
            } else if (!(part >= 0
                    && at > token
                    && (words.isHyphen(at) && words.isGlued(at) || words.is(at, "and") && (total > 0 || part >= 100))
                    && words.has(at + 1, Role.NUMBER))) {
                break;
            }
            at++;
        }
        return part < 0 ? null : new Number(at, BigDecimal.valueOf(total + part), total + part < 100);
    }
}
