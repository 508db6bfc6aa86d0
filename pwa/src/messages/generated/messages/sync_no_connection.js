/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_No_ConnectionInputs */

const nl_sync_no_connection = /** @type {(inputs: Sync_No_ConnectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Geen verbinding`)
};

const en_sync_no_connection = /** @type {(inputs: Sync_No_ConnectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No connection`)
};

/**
* | output |
* | --- |
* | "No connection" |
*
* @param {Sync_No_ConnectionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_no_connection = /** @type {((inputs?: Sync_No_ConnectionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_No_ConnectionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_no_connection(inputs)
	return nl_sync_no_connection(inputs)
});