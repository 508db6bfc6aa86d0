/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Overview_About_RightsInputs */

const nl_overview_about_rights = /** @type {(inputs: Overview_About_RightsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verzoeken over gegevens`)
};

const en_overview_about_rights = /** @type {(inputs: Overview_About_RightsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Requests about data`)
};

/**
* | output |
* | --- |
* | "Requests about data" |
*
* @param {Overview_About_RightsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const overview_about_rights = /** @type {((inputs?: Overview_About_RightsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Overview_About_RightsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_overview_about_rights(inputs)
	return nl_overview_about_rights(inputs)
});