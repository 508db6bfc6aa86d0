/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Administration_TitleInputs */

const nl_administration_title = /** @type {(inputs: Administration_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bewindvoering`)
};

const en_administration_title = /** @type {(inputs: Administration_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Protective administration`)
};

/**
* | output |
* | --- |
* | "Protective administration" |
*
* @param {Administration_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const administration_title = /** @type {((inputs?: Administration_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Administration_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_administration_title(inputs)
	return nl_administration_title(inputs)
});