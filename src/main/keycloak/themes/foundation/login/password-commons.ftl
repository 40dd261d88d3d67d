<#-- Whoever chooses a password or a second factor anew may do so because somebody else knows the old one: all other
     devices are signed out, unasked. -->
<#macro logoutOtherSessions>
<input type="hidden" name="logout-sessions" value="on">
<p class="hint">${msg("logoutOtherSessions")}</p>
</#macro>
