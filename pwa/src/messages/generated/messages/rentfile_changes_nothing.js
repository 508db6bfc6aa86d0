/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Changes_NothingInputs */

const nl_rentfile_changes_nothing = /** @type {(inputs: Rentfile_Changes_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit bestand verandert niets aan de dossiers.`)
};

const en_rentfile_changes_nothing = /** @type {(inputs: Rentfile_Changes_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This file changes nothing in the case files.`)
};

/**
* | output |
* | --- |
* | "This file changes nothing in the case files." |
*
* @param {Rentfile_Changes_NothingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_changes_nothing = /** @type {((inputs?: Rentfile_Changes_NothingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Changes_NothingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_changes_nothing(inputs)
	return nl_rentfile_changes_nothing(inputs)
});