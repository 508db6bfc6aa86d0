/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_TitleInputs */

const nl_rights_title = /** @type {(inputs: Rights_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verzoeken over gegevens`)
};

const en_rights_title = /** @type {(inputs: Rights_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Requests about data`)
};

/**
* | output |
* | --- |
* | "Requests about data" |
*
* @param {Rights_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_title = /** @type {((inputs?: Rights_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_title(inputs)
	return nl_rights_title(inputs)
});