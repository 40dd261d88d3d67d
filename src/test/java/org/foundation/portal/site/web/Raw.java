package org.foundation.portal.site.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.Closeable;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;

/// One connection on which one request was sent, or a part of one.
public record Raw(Socket socket) implements Closeable {

    private static final int PATIENCE = 20_000;

    public static Raw send(int port, String request) throws IOException {
        var socket = new Socket("localhost", port);
        socket.setSoTimeout(PATIENCE);
        socket.getOutputStream().write(request.getBytes(ISO_8859_1));
        socket.getOutputStream().flush();
        return new Raw(socket);
    }

    /// The number in the first line of the answer; 0 if the server ends the connection without a word.
    public int status() throws IOException {
        var line = new StringBuilder();
        int sign;
        while ((sign = socket.getInputStream().read()) >= 0 && sign != '\r') {
            line.append((char) sign);
        }
        return line.isEmpty() ? 0 : Integer.parseInt(line.toString().split(" ")[1]);
    }

    /// Until the server ends the connection.
    public String everything() throws IOException {
        try {
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        } catch (SocketException e) {
            return "";
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
