/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Overview_About_DecisionInputs */

const nl_overview_about_decision = /** @type {(inputs: Overview_About_DecisionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het besluit`)
};

const en_overview_about_decision = /** @type {(inputs: Overview_About_DecisionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The decision`)
};

/**
* | output |
* | --- |
* | "The decision" |
*
* @param {Overview_About_DecisionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const overview_about_decision = /** @type {((inputs?: Overview_About_DecisionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Overview_About_DecisionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_overview_about_decision(inputs)
	return nl_overview_about_decision(inputs)
});