package org.foundation.portal.shared;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.ULocale;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words of one reader: says sentences, moments, days, amounts and coded words in a language, and moments in the
/// foundation's zone. Pages, letters and the trail all speak through it, and nothing else formats for a reader.
public final class Words {

    private final Locale language;
    private final ZoneId zone;
    private final Texts texts;

    private Words(Locale language, ZoneId zone) {
        this.language = language;
        this.zone = zone;
        this.texts = Texts.in(language);
    }

    public static Words in(Locale language, ZoneId zone) {
        return new Words(language, zone);
    }

    public Locale language() {
        return language;
    }

    public boolean isRightToLeft() {
        return ULocale.forLocale(language).isRightToLeft();
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    public String say(String key) {
        return say(Sentence.of(key));
    }

    /// A key that is not in the texts is said as it is.
    public String say(Sentence sentence) {
        if (!has(sentence.key())) {
            return sentence.key();
        }
        var text = texts.getString(sentence.key());
        return text.indexOf('{') < 0 ? text : fill(text, sentence.arguments());
    }

    /// The names of the places that a sentence has.
    public Set<String> places(String key) {
        var text = texts.getString(key);
        return text.indexOf('{') < 0 ? Set.of() : format(text).getArgumentNames();
    }

    private String fill(String text, Map<String, Object> arguments) {
        var format = format(text);
        var counted = counted(text);
        var readable = new HashMap<String, Object>();
        arguments.forEach(
                (name, value) -> readable.put(name, counted.contains(name) ? number(value) : readable(value)));
        return format.format(readable, new StringBuffer(), null).toString();
    }

    private MessageFormat format(String text) {
        return new MessageFormat(text, language);
    }

    /// The places by which a sentence chooses its plural.
    private static Set<String> counted(String text) {
        if (!text.contains("plural")) {
            return Set.of();
        }
        var pattern = new MessagePattern(text);
        var counted = new HashSet<String>();
        for (var i = 0; i + 1 < pattern.countParts(); i++) {
            if (pattern.getPart(i).getArgType().hasPluralStyle()) {
                counted.add(pattern.getSubstring(pattern.getPart(i + 1)));
            }
        }
        return counted;
    }

    /// What is kept in the trail is text, numbers too.
    private static Object number(Object value) {
        return value instanceof String digits ? Long.valueOf(digits) : value;
    }

    private Object readable(Object value) {
        return switch (value) {
            case Number number -> number;
            case Instant at -> moment(at);
            case Deadline end -> until(end.at());
            case LocalDate on -> day(on);
            case Money amount -> money(amount);
            case Sentence sentence -> say(sentence);
            case Sayable named -> say(named.sentence());
            case Enum<?> word -> word(word);
            case Collection<?> many -> list(many);
            default -> value.toString();
        };
    }

    public String list(Collection<?> many) {
        return ListFormatter.getInstance(language, ListFormatter.Type.AND, ListFormatter.Width.NARROW)
                .format(many.stream().map(this::readable).toList());
    }

    public String word(Enum<?> word) {
        var key = "word." + word.getDeclaringClass().getSimpleName() + "." + word.name();
        return has(key)
                ? texts.getString(key)
                : word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public String money(Money amount) {
        var format = NumberFormat.getCurrencyInstance(language);
        var currency = amount.currency();
        format.setCurrency(currency);
        format.setMinimumFractionDigits(currency.getDefaultFractionDigits());
        format.setMaximumFractionDigits(currency.getDefaultFractionDigits());
        return format.format(amount.amount());
    }

    public String day(LocalDate on) {
        return formatter("site.day").format(on);
    }

    /// A moment, told in the foundation's zone, and in UTC for everybody else.
    public String moment(Instant at) {
        var here = at.atZone(zone);
        return formatter("site.moment").format(here) + inUtc(at, here.toLocalDate());
    }

    /// A moment at which something ends. The end of a day belongs to that day, and is not the next one's midnight.
    public String until(Instant at) {
        var here = at.atZone(zone);
        if (!here.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return moment(at);
        }
        var day = here.minusDays(1);
        return formatter("site.end-of-day").format(day) + inUtc(at, day.toLocalDate());
    }

    /// Nothing, where the foundation's own time is UTC.
    private String inUtc(Instant at, LocalDate day) {
        var there = at.atOffset(ZoneOffset.UTC);
        if (zone.getRules().getOffset(at).equals(ZoneOffset.UTC)) {
            return "";
        }
        return " "
                + formatter(there.toLocalDate().equals(day) ? "site.in-utc" : "site.in-utc-another-day")
                        .format(there);
    }

    private DateTimeFormatter formatter(String key) {
        return DateTimeFormatter.ofPattern(texts.getString(key), language);
    }
}
