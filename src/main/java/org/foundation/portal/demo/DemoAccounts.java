package org.foundation.portal.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/// The accounts one can sign in with in the demo. Their ids at the sign-in service are known beforehand, so that the
/// sample's people are linked to them from the start, and stay so when the realm is made anew.
public final class DemoAccounts {

    public record DemoAccount(String username, String givenName, String familyName) {

        public String id() {
            return UUID.nameUUIDFromBytes(("demo:" + username).getBytes(StandardCharsets.UTF_8))
                    .toString();
        }

        public String email() {
            return username + "@demo.example";
        }
    }

    public static final List<DemoAccount> ALL = List.of(
            new DemoAccount("ada", "Ada", "Brandt"),
            new DemoAccount("grace", "Grace", "Okafor"),
            new DemoAccount("linus", "Linus", "Halvorsen"),
            new DemoAccount("margaret", "Margaret", "Chen"),
            new DemoAccount("mina", "Mina", "Rossi"),
            new DemoAccount("kofi", "Kofi", "Asante"),
            new DemoAccount("elena", "Elena", "Petrova"),
            new DemoAccount("omar", "Omar", "Haddad"),
            new DemoAccount("sofia", "Sofia", "Lindqvist"),
            new DemoAccount("theo", "Theo", "Marchetti"),
            new DemoAccount("dora", "Dora", "Nakamura"),
            new DemoAccount("nova", "Nova", "Reyes"));

    private DemoAccounts() {}
}
