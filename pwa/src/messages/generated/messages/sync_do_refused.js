/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_Do_RefusedInputs */

const nl_sync_do_refused = /** @type {(inputs: Sync_Do_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De server heeft dit niet overgenomen. Pas het aan in het dossier, of verzend het opnieuw.`)
};

const en_sync_do_refused = /** @type {(inputs: Sync_Do_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The server did not take this. Change it in the file, or send it again.`)
};

/**
* | output |
* | --- |
* | "The server did not take this. Change it in the file, or send it again." |
*
* @param {Sync_Do_RefusedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_do_refused = /** @type {((inputs?: Sync_Do_RefusedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Do_RefusedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_do_refused(inputs)
	return nl_sync_do_refused(inputs)
});