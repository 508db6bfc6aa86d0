/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_Not_ReadyInputs */

const nl_sync_not_ready = /** @type {(inputs: Sync_Not_ReadyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nog niet klaar voor zonder internet`)
};

const en_sync_not_ready = /** @type {(inputs: Sync_Not_ReadyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not ready for offline yet`)
};

/**
* | output |
* | --- |
* | "Not ready for offline yet" |
*
* @param {Sync_Not_ReadyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_not_ready = /** @type {((inputs?: Sync_Not_ReadyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Not_ReadyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_not_ready(inputs)
	return nl_sync_not_ready(inputs)
});