/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_Server_TroubleInputs */

const nl_sync_server_trouble = /** @type {(inputs: Sync_Server_TroubleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De server doet het even niet`)
};

const en_sync_server_trouble = /** @type {(inputs: Sync_Server_TroubleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The server has trouble`)
};

/**
* | output |
* | --- |
* | "The server has trouble" |
*
* @param {Sync_Server_TroubleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_server_trouble = /** @type {((inputs?: Sync_Server_TroubleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Server_TroubleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_server_trouble(inputs)
	return nl_sync_server_trouble(inputs)
});