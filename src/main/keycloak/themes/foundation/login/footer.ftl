<#macro content>
<#if (client.baseUrl)?has_content && pageId != "error" && pageId != "info" && pageId != "logout-confirm">
<p class="crumb back"><a href="${client.baseUrl}">${msg("backToApplication")}</a></p>
</#if>
</#macro>
