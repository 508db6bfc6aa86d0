/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_Do_ConflictInputs */

const nl_sync_do_conflict = /** @type {(inputs: Sync_Do_ConflictInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een collega heeft hetzelfde gewijzigd. Beide staan in het dossier. Kies daar wat blijft.`)
};

const en_sync_do_conflict = /** @type {(inputs: Sync_Do_ConflictInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A colleague changed the same. Both are in the file. Choose there what stays.`)
};

/**
* | output |
* | --- |
* | "A colleague changed the same. Both are in the file. Choose there what stays." |
*
* @param {Sync_Do_ConflictInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_do_conflict = /** @type {((inputs?: Sync_Do_ConflictInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Do_ConflictInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_do_conflict(inputs)
	return nl_sync_do_conflict(inputs)
});