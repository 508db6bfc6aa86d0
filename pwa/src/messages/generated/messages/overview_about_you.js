/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Overview_About_YouInputs */

const nl_overview_about_you = /** @type {(inputs: Overview_About_YouInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Over u`)
};

const en_overview_about_you = /** @type {(inputs: Overview_About_YouInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`About you`)
};

/**
* | output |
* | --- |
* | "About you" |
*
* @param {Overview_About_YouInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const overview_about_you = /** @type {((inputs?: Overview_About_YouInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Overview_About_YouInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_overview_about_you(inputs)
	return nl_overview_about_you(inputs)
});