/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_Column_StateInputs */

const nl_sync_column_state = /** @type {(inputs: Sync_Column_StateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waar is het`)
};

const en_sync_column_state = /** @type {(inputs: Sync_Column_StateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Where is it`)
};

/**
* | output |
* | --- |
* | "Where is it" |
*
* @param {Sync_Column_StateInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_column_state = /** @type {((inputs?: Sync_Column_StateInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Column_StateInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_column_state(inputs)
	return nl_sync_column_state(inputs)
});