/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Administration_Advise_WhyInputs */

const nl_administration_advise_why = /** @type {(inputs: Administration_Advise_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom is een bewindvoerder nodig?`)
};

const en_administration_advise_why = /** @type {(inputs: Administration_Advise_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why is an administrator needed?`)
};

/**
* | output |
* | --- |
* | "Why is an administrator needed?" |
*
* @param {Administration_Advise_WhyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const administration_advise_why = /** @type {((inputs?: Administration_Advise_WhyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Administration_Advise_WhyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_administration_advise_why(inputs)
	return nl_administration_advise_why(inputs)
});