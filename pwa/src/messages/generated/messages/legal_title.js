/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_TitleInputs */

const nl_legal_title = /** @type {(inputs: Legal_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Juridische stappen en afloop`)
};

const en_legal_title = /** @type {(inputs: Legal_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Legal steps and outcome`)
};

/**
* | output |
* | --- |
* | "Legal steps and outcome" |
*
* @param {Legal_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_title = /** @type {((inputs?: Legal_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_title(inputs)
	return nl_legal_title(inputs)
});