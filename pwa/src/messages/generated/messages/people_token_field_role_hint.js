/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Token_Field_Role_HintInputs */

const nl_people_token_field_role_hint = /** @type {(inputs: People_Token_Field_Role_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het programma ziet wat iemand met deze rol ziet.`)
};

const en_people_token_field_role_hint = /** @type {(inputs: People_Token_Field_Role_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The program sees what somebody in this role sees.`)
};

/**
* | output |
* | --- |
* | "The program sees what somebody in this role sees." |
*
* @param {People_Token_Field_Role_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_field_role_hint = /** @type {((inputs?: People_Token_Field_Role_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_Field_Role_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_field_role_hint(inputs)
	return nl_people_token_field_role_hint(inputs)
});