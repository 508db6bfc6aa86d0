/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Token_Read_HintInputs */

const nl_people_token_read_hint = /** @type {(inputs: People_Token_Read_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vragen wat de organisatie en de rol mogen zien.`)
};

const en_people_token_read_hint = /** @type {(inputs: People_Token_Read_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ask for what the organisation and the role may see.`)
};

/**
* | output |
* | --- |
* | "Ask for what the organisation and the role may see." |
*
* @param {People_Token_Read_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_read_hint = /** @type {((inputs?: People_Token_Read_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_Read_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_read_hint(inputs)
	return nl_people_token_read_hint(inputs)
});