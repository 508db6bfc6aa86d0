/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Overview_About_PlanInputs */

const nl_overview_about_plan = /** @type {(inputs: Overview_About_PlanInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het plan`)
};

const en_overview_about_plan = /** @type {(inputs: Overview_About_PlanInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The plan`)
};

/**
* | output |
* | --- |
* | "The plan" |
*
* @param {Overview_About_PlanInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const overview_about_plan = /** @type {((inputs?: Overview_About_PlanInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Overview_About_PlanInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_overview_about_plan(inputs)
	return nl_overview_about_plan(inputs)
});