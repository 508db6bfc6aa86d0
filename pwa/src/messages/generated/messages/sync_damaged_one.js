/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_Damaged_OneInputs */

const nl_sync_damaged_one = /** @type {(inputs: Sync_Damaged_OneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`1 wijziging is beschadigd en kan niet worden gelezen`)
};

const en_sync_damaged_one = /** @type {(inputs: Sync_Damaged_OneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`1 change is damaged and cannot be read`)
};

/**
* | output |
* | --- |
* | "1 change is damaged and cannot be read" |
*
* @param {Sync_Damaged_OneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_damaged_one = /** @type {((inputs?: Sync_Damaged_OneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Damaged_OneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_damaged_one(inputs)
	return nl_sync_damaged_one(inputs)
});