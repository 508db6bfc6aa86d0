/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_Column_ChangeInputs */

const nl_sync_column_change = /** @type {(inputs: Sync_Column_ChangeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wijziging`)
};

const en_sync_column_change = /** @type {(inputs: Sync_Column_ChangeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Change`)
};

/**
* | output |
* | --- |
* | "Change" |
*
* @param {Sync_Column_ChangeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_column_change = /** @type {((inputs?: Sync_Column_ChangeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Column_ChangeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_column_change(inputs)
	return nl_sync_column_change(inputs)
});