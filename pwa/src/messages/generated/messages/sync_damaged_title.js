/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Sync_Damaged_TitleInputs */

const nl_sync_damaged_title = /** @type {(inputs: Sync_Damaged_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} wijzigingen zijn beschadigd en kunnen niet worden gelezen`)
};

const en_sync_damaged_title = /** @type {(inputs: Sync_Damaged_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} changes are damaged and cannot be read`)
};

/**
* | output |
* | --- |
* | "{count} changes are damaged and cannot be read" |
*
* @param {Sync_Damaged_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_damaged_title = /** @type {((inputs: Sync_Damaged_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Damaged_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_damaged_title(inputs)
	return nl_sync_damaged_title(inputs)
});