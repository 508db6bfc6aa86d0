/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Overview_SectionInputs */

const nl_overview_section = /** @type {(inputs: Overview_SectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Overzicht voor een bewoner`)
};

const en_overview_section = /** @type {(inputs: Overview_SectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Overview for a resident`)
};

/**
* | output |
* | --- |
* | "Overview for a resident" |
*
* @param {Overview_SectionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const overview_section = /** @type {((inputs?: Overview_SectionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Overview_SectionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_overview_section(inputs)
	return nl_overview_section(inputs)
});