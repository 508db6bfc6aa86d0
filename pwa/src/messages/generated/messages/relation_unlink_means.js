/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Relation_Unlink_MeansInputs */

const nl_relation_unlink_means = /** @type {(inputs: Relation_Unlink_MeansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit dossier gaat weer open zoals het was. Wat intussen in het andere dossier is geschreven, blijft daar staan. Wie daar intussen bij kwam, telt ook hier mee. Stel in beide dossiers opnieuw vast wie er woont. Een vrijgave vervalt.`)
};

const en_relation_unlink_means = /** @type {(inputs: Relation_Unlink_MeansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This file opens again as it was. What was written in the other file meanwhile stays there. Who was added there meanwhile counts here too. Establish anew who lives there in both files. A clearance ends.`)
};

/**
* | output |
* | --- |
* | "This file opens again as it was. What was written in the other file meanwhile stays there. Who was added there meanwhile counts here too. Establish anew who ..." |
*
* @param {Relation_Unlink_MeansInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const relation_unlink_means = /** @type {((inputs?: Relation_Unlink_MeansInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Relation_Unlink_MeansInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_relation_unlink_means(inputs)
	return nl_relation_unlink_means(inputs)
});