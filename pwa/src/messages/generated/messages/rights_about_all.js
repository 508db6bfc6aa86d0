/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_About_AllInputs */

const nl_rights_about_all = /** @type {(inputs: Rights_About_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het hele dossier`)
};

const en_rights_about_all = /** @type {(inputs: Rights_About_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The whole file`)
};

/**
* | output |
* | --- |
* | "The whole file" |
*
* @param {Rights_About_AllInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_about_all = /** @type {((inputs?: Rights_About_AllInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_About_AllInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_about_all(inputs)
	return nl_rights_about_all(inputs)
});