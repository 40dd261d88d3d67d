package org.foundation.portal.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/// Where each part listens, on the loopback address.
public record Ports(
        int portal, int management, int keycloak, int keycloakManagement, int database, int smtp, int mail) {

    public static Ports standard(int offset) {
        return new Ports(
                8080 + offset,
                9990 + offset,
                8480 + offset,
                9480 + offset,
                5533 + offset,
                2525 + offset,
                8025 + offset);
    }

    /// Seven ports that are free at this moment.
    public static Ports free() throws IOException {
        var sockets = new ArrayList<ServerSocket>();
        try {
            for (int i = 0; i < 7; i++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            var p = sockets.stream().mapToInt(ServerSocket::getLocalPort).toArray();
            return new Ports(p[0], p[1], p[2], p[3], p[4], p[5], p[6]);
        } finally {
            for (var socket : sockets) {
                socket.close();
            }
        }
    }

    /// The ports that somebody else holds, with what we wanted them for.
    Map<Integer, String> taken() {
        var wanted = new LinkedHashMap<Integer, String>();
        wanted.put(portal, "the portal");
        wanted.put(management, "WildFly's management");
        wanted.put(keycloak, "Keycloak");
        wanted.put(keycloakManagement, "Keycloak's management");
        wanted.put(database, "PostgreSQL");
        wanted.put(smtp, "the mail sink");
        wanted.put(mail, "the mail sink's page");
        wanted.keySet().removeIf(Ports::isFree);
        return wanted;
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
