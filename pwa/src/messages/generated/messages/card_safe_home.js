/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Card_Safe_HomeInputs */

const nl_card_safe_home = /** @type {(inputs: Card_Safe_HomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Veilig Thuis`)
};

const en_card_safe_home = /** @type {(inputs: Card_Safe_HomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Veilig Thuis`)
};

/**
* | output |
* | --- |
* | "Veilig Thuis" |
*
* @param {Card_Safe_HomeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const card_safe_home = /** @type {((inputs?: Card_Safe_HomeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Card_Safe_HomeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_card_safe_home(inputs)
	return nl_card_safe_home(inputs)
});