/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_ReadyInputs */

const nl_sync_ready = /** @type {(inputs: Sync_ReadyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Klaar voor zonder internet`)
};

const en_sync_ready = /** @type {(inputs: Sync_ReadyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ready for offline`)
};

/**
* | output |
* | --- |
* | "Ready for offline" |
*
* @param {Sync_ReadyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_ready = /** @type {((inputs?: Sync_ReadyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_ReadyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_ready(inputs)
	return nl_sync_ready(inputs)
});