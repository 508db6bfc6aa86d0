/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Overview_About_LogInputs */

const nl_overview_about_log = /** @type {(inputs: Overview_About_LogInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie het zag`)
};

const en_overview_about_log = /** @type {(inputs: Overview_About_LogInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who saw it`)
};

/**
* | output |
* | --- |
* | "Who saw it" |
*
* @param {Overview_About_LogInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const overview_about_log = /** @type {((inputs?: Overview_About_LogInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Overview_About_LogInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_overview_about_log(inputs)
	return nl_overview_about_log(inputs)
});