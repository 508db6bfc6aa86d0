/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_AboutInputs */

const nl_rights_about = /** @type {(inputs: Rights_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Over welk deel van het dossier gaat het?`)
};

const en_rights_about = /** @type {(inputs: Rights_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Which part of the file is it about?`)
};

/**
* | output |
* | --- |
* | "Which part of the file is it about?" |
*
* @param {Rights_AboutInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_about = /** @type {((inputs?: Rights_AboutInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_AboutInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_about(inputs)
	return nl_rights_about(inputs)
});