<#macro content>
<#if pageId == "login">
<section class="people" aria-labelledby="people">
  <h2 id="people">A demonstration: choose who to be</h2>
  <p>The password of each is <strong>demo</strong>.</p>
  <dl>
    <#list [
      ["nova", "new here, not yet a member"],
      ["ada", "individual member"],
      ["grace", "individual member who stands for election, and operates a mirror"],
      ["linus", "represents a Gold member"],
      ["margaret", "membership committee"],
      ["mina", "membership committee"],
      ["kofi", "membership committee, director"],
      ["elena", "election committee"],
      ["omar", "election committee"],
      ["sofia", "secretary"],
      ["theo", "treasurer"],
      ["dora", "director, chair of the board"]
    ] as person>
    <div><dt data-person="${person[0]}">${person[0]}</dt><dd>${person[1]}</dd></div>
    </#list>
  </dl>
</section>
<#elseif (client.baseUrl)?has_content && pageId != "error" && pageId != "info">
<p class="crumb back"><a href="${client.baseUrl}">${msg("backToApplication")}</a></p>
</#if>
</#macro>
