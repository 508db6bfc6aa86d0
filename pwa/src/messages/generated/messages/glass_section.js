/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Glass_SectionInputs */

const nl_glass_section = /** @type {(inputs: Glass_SectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Met spoed geopend van buiten`)
};

const en_glass_section = /** @type {(inputs: Glass_SectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Opened from outside in an emergency`)
};

/**
* | output |
* | --- |
* | "Opened from outside in an emergency" |
*
* @param {Glass_SectionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const glass_section = /** @type {((inputs?: Glass_SectionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Glass_SectionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_glass_section(inputs)
	return nl_glass_section(inputs)
});