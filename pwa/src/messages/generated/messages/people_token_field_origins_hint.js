/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Token_Field_Origins_HintInputs */

const nl_people_token_field_origins_hint = /** @type {(inputs: People_Token_Field_Origins_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alleen nodig als een webpagina zelf vraagt, zoals https://dashboard.voorbeeld.nl. Zet elke website op een eigen regel.`)
};

const en_people_token_field_origins_hint = /** @type {(inputs: People_Token_Field_Origins_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Needed only when a web page itself asks, such as https://dashboard.voorbeeld.nl. Put every website on a line of its own.`)
};

/**
* | output |
* | --- |
* | "Needed only when a web page itself asks, such as https://dashboard.voorbeeld.nl. Put every website on a line of its own." |
*
* @param {People_Token_Field_Origins_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_field_origins_hint = /** @type {((inputs?: People_Token_Field_Origins_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_Field_Origins_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_field_origins_hint(inputs)
	return nl_people_token_field_origins_hint(inputs)
});