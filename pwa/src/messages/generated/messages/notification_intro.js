/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notification_IntroInputs */

const nl_notification_intro = /** @type {(inputs: Notification_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat anderen deden in uw dossiers, en wat vanzelf begon. Het nieuwste staat bovenaan. Na 90 dagen gaat een bericht weg.`)
};

const en_notification_intro = /** @type {(inputs: Notification_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What others did in your files, and what began by itself. The newest comes first. A message goes after 90 days.`)
};

/**
* | output |
* | --- |
* | "What others did in your files, and what began by itself. The newest comes first. A message goes after 90 days." |
*
* @param {Notification_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const notification_intro = /** @type {((inputs?: Notification_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notification_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_notification_intro(inputs)
	return nl_notification_intro(inputs)
});