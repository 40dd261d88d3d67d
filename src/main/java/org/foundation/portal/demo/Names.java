package org.foundation.portal.demo;

import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/// Invented people from everywhere. The same on every run, so that a test may rely on them.
final class Names {

    private static final String[] GIVEN = {
        "Aarav", "Abena", "Agnes", "Aiko", "Alejandra", "Amara", "Anders", "Anoush", "Ashok", "Ayesha", "Beatriz",
        "Bilal", "Bogdan", "Camille", "Carlos", "Chiara", "Chloe", "Daiki", "Danuta", "Dilnoza", "Dmitri", "Efua",
        "Eirik", "Elif", "Emeka", "Esther", "Farid", "Fatou", "Fernanda", "Gabriel", "Giulia", "Hana", "Hassan",
        "Helga", "Hye-jin", "Ibrahim", "Ines", "Irina", "Isabel", "Jakub", "Jamal", "Joana", "Jorge", "Kalinda",
        "Katarina", "Kenji", "Kwame", "Laila", "Lars", "Leila", "Liam", "Lucia", "Magnus", "Malika", "Marek", "Mariam",
        "Mateo", "Mei", "Mihai", "Nadia", "Naomi", "Nikhil", "Noor", "Nuno", "Olga", "Oluwaseun", "Oskar", "Paola",
        "Pavel", "Priya", "Rafael", "Rania", "Ravi", "Rosa", "Samir", "Sanna", "Sigrid", "Siobhan", "Soren", "Tamar",
        "Tariq", "Thandiwe", "Tomas", "Tui", "Umut", "Valentina", "Wanjiru", "Wei", "Xiomara", "Yara", "Yusuf",
        "Zainab", "Zofia"
    };
    private static final String[] FAMILY = {
        "Abdi", "Acosta", "Adeyemi", "Alvarez", "Amini", "Andersen", "Banda", "Becker", "Bianchi", "Boateng", "Borges",
        "Castillo", "Choi", "Cohen", "Costa", "Dang", "Delgado", "Demir", "Diallo", "Dubois", "Eriksen", "Farouk",
        "Fernandes", "Fischer", "Garcia", "Gonzalez", "Gupta", "Hansen", "Hernandez", "Hoang", "Horvat", "Ibragimov",
        "Ivanova", "Jansen", "Jovanovic", "Kamau", "Kaplan", "Karlsson", "Kaya", "Keller", "Khan", "Kim", "Kowalska",
        "Kumar", "Laurent", "Lefebvre", "Lopez", "Makinen", "Marinov", "Martins", "Mbeki", "Mendes", "Mensah", "Molnar",
        "Moreau", "Mwangi", "Nagy", "Ndiaye", "Nguyen", "Nielsen", "Novak", "Nowak", "Oliveira", "Osei", "Papadopoulos",
        "Park", "Pereira", "Petrov", "Popescu", "Rahman", "Reddy", "Rojas", "Romano", "Sanchez", "Sato", "Schmidt",
        "Shah", "Silva", "Singh", "Sokolov", "Suzuki", "Svoboda", "Takahashi", "Tanaka", "Teixeira", "Torres", "Tran",
        "Usman", "Vasquez", "Virtanen", "Wagner", "Walker", "Weber", "Yamamoto", "Yilmaz", "Zhang", "Zhao"
    };
    private static final String[] COUNTRIES = {
        "US", "US", "US", "DE", "DE", "GB", "FR", "IN", "IN", "BR", "JP", "CA", "NL", "PL", "IT", "ES", "SE", "NG", "KE",
        "KR", "MX", "AU", "CZ", "RO", "TR", "ZA", "UA", "NZ", "PT", "FI"
    };

    private final Random chance = new Random(20260414);
    private final Set<String> used = new HashSet<>();

    String next() {
        while (true) {
            var name = GIVEN[chance.nextInt(GIVEN.length)] + " " + FAMILY[chance.nextInt(FAMILY.length)];
            if (used.add(name)) {
                return name;
            }
        }
    }

    String country() {
        return COUNTRIES[chance.nextInt(COUNTRIES.length)];
    }

    int upTo(int bound) {
        return chance.nextInt(bound);
    }

    static String email(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@demo.example";
    }
}
