/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Overview_About_VisitsInputs */

const nl_overview_about_visits = /** @type {(inputs: Overview_About_VisitsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bezoeken`)
};

const en_overview_about_visits = /** @type {(inputs: Overview_About_VisitsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Visits`)
};

/**
* | output |
* | --- |
* | "Visits" |
*
* @param {Overview_About_VisitsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const overview_about_visits = /** @type {((inputs?: Overview_About_VisitsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Overview_About_VisitsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_overview_about_visits(inputs)
	return nl_overview_about_visits(inputs)
});