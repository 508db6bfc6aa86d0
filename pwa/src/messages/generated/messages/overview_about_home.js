/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Overview_About_HomeInputs */

const nl_overview_about_home = /** @type {(inputs: Overview_About_HomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Uw woning`)
};

const en_overview_about_home = /** @type {(inputs: Overview_About_HomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your home`)
};

/**
* | output |
* | --- |
* | "Your home" |
*
* @param {Overview_About_HomeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const overview_about_home = /** @type {((inputs?: Overview_About_HomeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Overview_About_HomeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_overview_about_home(inputs)
	return nl_overview_about_home(inputs)
});