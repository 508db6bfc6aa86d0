/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Cases_TemplateInputs */

const nl_rentfile_cases_template = /** @type {(inputs: Rentfile_Cases_TemplateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Download het sjabloon`)
};

const en_rentfile_cases_template = /** @type {(inputs: Rentfile_Cases_TemplateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Download the template`)
};

/**
* | output |
* | --- |
* | "Download the template" |
*
* @param {Rentfile_Cases_TemplateInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_cases_template = /** @type {((inputs?: Rentfile_Cases_TemplateInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Cases_TemplateInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_cases_template(inputs)
	return nl_rentfile_cases_template(inputs)
});