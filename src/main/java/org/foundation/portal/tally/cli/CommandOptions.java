package org.foundation.portal.tally.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What was asked for on the command line.
record CommandOptions(
        Optional<Path> file,
        String rule,
        int seats,
        List<String> caps,
        List<String> withdrawn,
        List<String> undeclared,
        String standard,
        List<String> majorities,
        String seed,
        String ties,
        String unranked,
        Map<String, String> switches,
        boolean guard,
        Form form,
        Locale language,
        boolean help) {
    enum Form {
        TEXT,
        JSON,
        CSV,
        BLT,
        ABIF
    }

    static CommandOptions of(String... arguments) {
        return new Parser(List.of(arguments)).parse();
    }

    private static final class Parser {
        private final List<String> words;
        private int at;
        private Optional<Path> file = Optional.empty();
        private String rule = "meek-prf";
        private int seats;
        private final List<String> caps = new ArrayList<>();
        private final List<String> withdrawn = new ArrayList<>();
        private final List<String> undeclared = new ArrayList<>();
        private String standard = "";
        private final List<String> majorities = new ArrayList<>();
        private String seed = "";
        private String ties = "";
        private String unranked = "";
        private final Map<String, String> switches = new LinkedHashMap<>();
        private boolean guard = true;
        private Form form = Form.TEXT;
        private Locale language = Locale.ENGLISH;
        private boolean help;

        Parser(List<String> words) {
            this.words = words;
        }

        CommandOptions parse() {
            while (at < words.size()) take(words.get(at++));
            if (file.isEmpty() && !help) throw new Misuse("Which file? Name a ballot file.");
            return new CommandOptions(
                    file,
                    rule,
                    seats,
                    caps,
                    withdrawn,
                    undeclared,
                    standard,
                    majorities,
                    seed,
                    ties,
                    unranked,
                    switches,
                    guard,
                    form,
                    language,
                    help);
        }

        private void take(String word) {
            switch (word) {
                case "--rule" -> rule = value(word);
                case "--seats" -> seats = number(word);
                case "--cap" -> caps.add(value(word));
                case "--withdrawn" -> withdrawn.add(value(word));
                case "--undeclared" -> undeclared.add(value(word));
                case "--default" -> standard = value(word);
                case "--majority" -> majorities.add(value(word));
                case "--seed" -> seed = value(word);
                case "--ties" -> ties = value(word);
                case "--unranked" -> unranked = value(word);
                case "--overvote", "--skips", "--repeat", "--threshold" -> switches.put(word, value(word));
                case "--batch", "--until-two" -> switches.put(word, "");
                case "--language" -> language = Locale.forLanguageTag(value(word));
                case "--no-guard" -> guard = false;
                case "--text" -> form = Form.TEXT;
                case "--json" -> form = Form.JSON;
                case "--csv" -> form = Form.CSV;
                case "--blt" -> form = Form.BLT;
                case "--abif" -> form = Form.ABIF;
                case "--help", "-h" -> help = true;
                default -> file(word);
            }
        }

        private void file(String word) {
            if (word.startsWith("-") || file.isPresent()) throw new Misuse("What is " + word + "?");
            file = Optional.of(Path.of(word));
        }

        private String value(String option) {
            if (at == words.size()) throw new Misuse(option + " needs a value.");
            return words.get(at++);
        }

        private int number(String option) {
            var value = value(option);
            if (!value.matches("[1-9]\\d{0,8}"))
                throw new Misuse(option + " needs a whole number of at least 1, not " + value + ".");
            return Integer.parseInt(value);
        }
    }
}
