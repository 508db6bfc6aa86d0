/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_Seen_IntroInputs */

const nl_log_seen_intro = /** @type {(inputs: Log_Seen_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Per dag welke organisatie het dossier zag of wijzigde, in welke rol en waarom. Het laatste staat bovenaan. Ook dat u nu kijkt, komt in het logboek.`)
};

const en_log_seen_intro = /** @type {(inputs: Log_Seen_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`By day which organisation saw or changed the file, in which role and why. The last comes first. That you look now goes into the log too.`)
};

/**
* | output |
* | --- |
* | "By day which organisation saw or changed the file, in which role and why. The last comes first. That you look now goes into the log too." |
*
* @param {Log_Seen_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_seen_intro = /** @type {((inputs?: Log_Seen_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Seen_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_seen_intro(inputs)
	return nl_log_seen_intro(inputs)
});