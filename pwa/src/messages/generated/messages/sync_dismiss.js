/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_DismissInputs */

const nl_sync_dismiss = /** @type {(inputs: Sync_DismissInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gezien, weghalen`)
};

const en_sync_dismiss = /** @type {(inputs: Sync_DismissInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Seen, remove`)
};

/**
* | output |
* | --- |
* | "Seen, remove" |
*
* @param {Sync_DismissInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_dismiss = /** @type {((inputs?: Sync_DismissInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_DismissInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_dismiss(inputs)
	return nl_sync_dismiss(inputs)
});