/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Conflict_SavedInputs */

const nl_conflict_saved = /** @type {(inputs: Conflict_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Uw keuze is opgeslagen op dit apparaat.`)
};

const en_conflict_saved = /** @type {(inputs: Conflict_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your choice is saved on this device.`)
};

/**
* | output |
* | --- |
* | "Your choice is saved on this device." |
*
* @param {Conflict_SavedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const conflict_saved = /** @type {((inputs?: Conflict_SavedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Conflict_SavedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_conflict_saved(inputs)
	return nl_conflict_saved(inputs)
});