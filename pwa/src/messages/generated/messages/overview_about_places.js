/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Overview_About_PlacesInputs */

const nl_overview_about_places = /** @type {(inputs: Overview_About_PlacesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plekken om te slapen`)
};

const en_overview_about_places = /** @type {(inputs: Overview_About_PlacesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Places to sleep`)
};

/**
* | output |
* | --- |
* | "Places to sleep" |
*
* @param {Overview_About_PlacesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const overview_about_places = /** @type {((inputs?: Overview_About_PlacesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Overview_About_PlacesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_overview_about_places(inputs)
	return nl_overview_about_places(inputs)
});